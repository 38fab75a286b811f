// The same set by npm's sharp: one decode, shrink to the largest, cascade down.
// Use: node sharp-set.mjs SHARP_FOLDER PHOTOS OUT
import { createRequire } from 'node:module';
import { mkdirSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

const [sharpFolder, photos, out] = process.argv.slice(2);
const sharp = createRequire(join(sharpFolder, 'package.json'))('sharp');
const widths = [2400, 1600, 960, 480];
sharp.concurrency(1);
sharp.cache(false);
mkdirSync(out, { recursive: true });

async function set(name) {
  let source = sharp(join(photos, name)).autoOrient().toColourspace('srgb');
  for (const width of widths) {
    const { data, info } = await source
      .resize({ width, withoutEnlargement: true })
      .raw()
      .toBuffer({ resolveWithObject: true });
    const raw = { width: info.width, height: info.height, channels: info.channels };
    const base = join(out, name.replace(/\.jpg$/, `-${info.width}`));
    await sharp(data, { raw }).jpeg({ quality: 80 }).toFile(`${base}.jpg`);
    await sharp(data, { raw }).webp({ quality: 80 }).toFile(`${base}.webp`);
    source = sharp(data, { raw });
  }
}

const names = readdirSync(photos).sort();
const workers = Array.from({ length: availableParallelism() }, async () => {
  for (let name = names.shift(); name; name = names.shift()) {
    await set(name);
  }
});
await Promise.all(workers);
