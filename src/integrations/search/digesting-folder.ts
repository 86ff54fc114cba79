import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes files below a folder and knows the digest of all that it wrote. */
export class DigestingFolder {
  readonly #hash = createHash('sha256');
  readonly #made = new Set<string>();
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  write(name: string, content: string | Uint8Array): void {
    const [inner] = name.split('/');
    if (inner !== undefined && inner !== name && !this.#made.has(inner)) {
      mkdirSync(join(this.#folder, inner), { recursive: true });
      this.#made.add(inner);
    }
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    this.#hash.update(name).update(bytes);
    writeFileSync(join(this.#folder, name), bytes);
  }

  get digest(): string {
    return this.#hash.copy().digest('hex').slice(0, 12);
  }
}
