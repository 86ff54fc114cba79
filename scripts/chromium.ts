/**
 * A Chromium for the browser tests without a download of its own: CHROMIUM_PATH, else the Linux x64 build that
 * @sparticuz/chromium ships inside its package, unpacked once per version into node_modules/.cache, else Playwright's own.
 */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib';
import { chromium } from '@playwright/test';

const CHINESE_FONT = '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf';
const CACHE = join(import.meta.dirname, '../node_modules/.cache/chromium');

export interface Browser {
  readonly executablePath: string;
  readonly env: Record<string, string>;
  readonly args: readonly string[];
}

/** How to start Chromium here. Throws one line that says what is missing when no Chromium can be had. */
export async function findChromium(): Promise<Browser> {
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const own = process.env['CHROMIUM_PATH'];
  if (own) {
    if (!existsSync(own)) throw new Error(`CHROMIUM_PATH names ${own}, and no file is there.`);
    return { executablePath: own, env: {}, args };
  }
  if (process.platform === 'linux' && process.arch === 'x64') {
    const folder = await unpackChromium();
    const env = { LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_FILE: writeFontConfig(folder) };
    return { executablePath: join(folder, 'chromium'), env, args: [...args, '--disable-gpu'] };
  }
  const executablePath = chromium.executablePath();
  if (!existsSync(executablePath))
    throw new Error(
      'No Chromium for this machine: run `npx playwright install chromium`, or set CHROMIUM_PATH to a browser.',
    );
  return { executablePath, env: {}, args };
}

/**
 * Names the fonts that the browser may use, the same on every machine: the Latin ones it comes with and a Chinese one. Its own
 * configuration looks in folders that exist on its makers' servers only; without any font no text has a size, and no test of layout can fail.
 */
function writeFontConfig(folder: string): string {
  const chinese = createRequire(import.meta.url).resolve(CHINESE_FONT);
  const folders = [join(folder, 'fonts/fonts'), dirname(chinese)].map(
    (path) => `<dir>${path.replaceAll('&', '&amp;')}</dir>`,
  );
  const config = `<?xml version="1.0"?><fontconfig>${folders.join('')}<cachedir>${join(CACHE, 'fontconfig').replaceAll('&', '&amp;')}</cachedir></fontconfig>\n`;
  const file = join(folder, 'fonts-of-the-project.conf');
  if (!existsSync(file) || readFileSync(file, 'utf8') !== config) {
    writeFileSync(`${file}.${process.pid}`, config);
    renameSync(`${file}.${process.pid}`, file);
  }
  return file;
}

/** The folder with the unpacked browser. Unpacks beside it and renames, so that an interrupted run leaves nothing half done. */
async function unpackChromium(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const packed = join(dirname(entry), '../bin');
  const { version } = createRequire(import.meta.url)(join(dirname(entry), '../package.json')) as { version: string };
  const folder = join(CACHE, version);
  if (existsSync(join(folder, 'chromium'))) return folder;
  const fresh = `${folder}.${process.pid}`;
  mkdirSync(fresh, { recursive: true });
  await pipeline(
    createReadStream(join(packed, 'chromium.br')),
    createBrotliDecompress(),
    createWriteStream(join(fresh, 'chromium')),
  );
  chmodSync(join(fresh, 'chromium'), 0o755);
  for (const name of ['al2023', 'fonts', 'swiftshader']) unpackTar(join(packed, `${name}.tar.br`), join(fresh, name));
  try {
    renameSync(fresh, folder);
  } catch (cause) {
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(join(folder, 'chromium'))) throw new Error(`Could not move Chromium to ${folder}.`, { cause });
  }
  return folder;
}

function unpackTar(archive: string, into: string): void {
  mkdirSync(into, { recursive: true });
  const { status, error, stderr } = spawnSync('tar', ['-x', '-C', into], {
    input: brotliDecompressSync(readFileSync(archive)),
  });
  if (error) throw new Error('The command "tar" is missing: install it (Debian package tar).', { cause: error });
  if (status !== 0) throw new Error(`tar could not unpack ${archive}: ${stderr}`);
}
