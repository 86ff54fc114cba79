import { build } from 'astro';

await build({ logLevel: 'error' });
process.exit(0);
