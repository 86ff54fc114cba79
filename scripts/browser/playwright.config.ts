import { defineConfig } from '@playwright/test';
import { findChromium } from '../chromium.ts';

const PORT = 4399;
const { executablePath, env, args } = await findChromium();

export default defineConfig({
  testDir: '.',
  outputDir: '../../node_modules/.cache/browser-tests',
  workers: 2,
  fullyParallel: true,
  timeout: 60_000,
  reporter: [['list']],
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    locale: 'zh-CN',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath, args: [...args], env: { ...(process.env as Record<string, string>), ...env } },
  },
  webServer: {
    command: `"${process.execPath}" scripts/serve.ts`,
    cwd: '../..',
    url: `http://127.0.0.1:${PORT}/`,
    env: { ...(process.env as Record<string, string>), PORT: String(PORT) },
    reuseExistingServer: false,
  },
});
