/**
 * SVG drawings as PNG, off the thread that answers requests. Plain JavaScript, so that it starts from the sources (tests)
 * and from dist alike. In: { binding, fonts, pictures: { name, svg, width, height }[] }; out: { pngs } or { failure }.
 *
 * The typesetting program has no PNG output, but a filter makes it paint what lies below as pixels (PDF knows no SVG
 * filters). So each drawing is set on a page of its own size below a filter that changes nothing, and the one image
 * of that page is taken out and written as PNG. The same fonts and the same program as in the PDF, no browser.
 */
import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const PLACE = '/bilder';
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const RGB = 2;
const UP = 2;

/** Filters are painted with four pixels a unit, of which the page shows 96 an inch: 216 dots an inch on paper. */
const UNITS = 1;

function below(svg, width, height) {
  const place = `x="0" y="0" width="${width}" height="${height}"`;
  const filter = `<filter id="f" filterUnits="userSpaceOnUse" ${place}><feOffset dx="0" dy="0"/></filter>`;
  const root = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width * UNITS}" height="${height * UNITS}">`;
  // Inside another drawing "pt" would be four thirds of a unit.
  const inner = svg.replace(/^<svg[^>]*>/, (tag) => tag.replace(/="([\d.]+)pt"/g, '="$1"'));
  return `${root}<defs>${filter}</defs><g filter="url(#f)"><rect ${place} fill="#ffffff"/>${inner}</g></svg>`;
}

function chunk(kind, data) {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(data.length);
  head.write(kind, 4, 'latin1');
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(Buffer.concat([head.subarray(4), data])));
  return Buffer.concat([head, data, sum]);
}

/** Every line as its difference to the one above: drawings repeat from line to line. */
function lines(pixels, width, height) {
  const length = width * 3;
  const rows = Buffer.alloc((length + 1) * height);
  for (let y = 0; y < height; y += 1) {
    const to = y * (length + 1);
    rows[to] = UP;
    for (let x = 0; x < length; x += 1) {
      const above = y === 0 ? 0 : pixels[(y - 1) * length + x];
      rows[to + 1 + x] = pixels[y * length + x] - above;
    }
  }
  return rows;
}

function png(pixels, width, height) {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, RGB, 0, 0, 0], 8);
  const data = deflateSync(lines(pixels, width, height), { level: 6 });
  return Buffer.concat([SIGNATURE, chunk('IHDR', head), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

/** The only image of a page, as its pixels. */
function imageOf(pdf) {
  const text = pdf.toString('latin1');
  const found = /<<(?:(?!endobj)[^>])*\/Subtype \/Image(?:(?!endobj)[^>])*>>\s*?stream\r?\n/.exec(text);
  const number = (key) => Number(new RegExp(`/${key} (\\d+)`).exec(found?.[0] ?? '')?.[1]);
  const [width, height, length] = ['Width', 'Height', 'Length'].map(number);
  const start = found === null ? 0 : found.index + found[0].length;
  const pixels = found === null ? Buffer.alloc(0) : inflateSync(pdf.subarray(start, start + length));
  if (found === null || pixels.length !== width * height * 3) throw new Error('Das Bild einer Abbildung fehlt.');
  return png(pixels, width, height);
}

try {
  const { NodeCompiler } = createRequire(import.meta.url)(workerData.binding);
  const compiler = NodeCompiler.create({
    workspace: PLACE,
    fontArgs: [{ fontBlobs: workerData.fonts.map((font) => Buffer.from(font)) }],
  });
  const page = '#set page(width: auto, height: auto, margin: 0pt)\n#image("bild.svg")';
  compiler.mapShadow(`${PLACE}/seite.typ`, Buffer.from(page));
  const pngs = workerData.pictures.map(({ name, svg, width, height }) => {
    compiler.mapShadow(`${PLACE}/bild.svg`, Buffer.from(below(svg, width, height)));
    const pdf = compiler.pdf({ mainFilePath: `${PLACE}/seite.typ` }, { creationTimestamp: 0 });
    compiler.evictCache(0);
    return [name, imageOf(pdf)];
  });
  parentPort.postMessage({ pngs });
} catch (error) {
  parentPort.postMessage({ failure: String(error.message) });
}
