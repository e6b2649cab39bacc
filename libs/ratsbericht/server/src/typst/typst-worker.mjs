/**
 * One rendering, off the thread that answers requests. Plain JavaScript, so that it starts from the sources (tests) and
 * from dist alike. In: { binding, files, fonts, createdAt }; out: { pdf } or { failure }.
 */
import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';

/** A folder that need not exist: every file is given from memory, nothing is read from the disk. */
const PLACE = '/ratsbericht';

/** The sentences of the diagnostics, without the positions that mean nothing to a reader. */
function messagesOf(text) {
  const messages = [...text.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map((match) => match[1]);
  return [...new Set(messages)].slice(0, 3).join('; ') || text.slice(0, 500);
}

try {
  const { NodeCompiler } = createRequire(import.meta.url)(workerData.binding);
  const compiler = NodeCompiler.create({
    workspace: PLACE,
    fontArgs: [{ fontBlobs: workerData.fonts.map((font) => Buffer.from(font)) }],
  });
  for (const [name, bytes] of workerData.files) compiler.mapShadow(`${PLACE}/${name}`, Buffer.from(bytes));
  const pdf = compiler.pdf(
    { mainFilePath: `${PLACE}/report.typ` },
    { pdfStandard: 'ua-1', creationTimestamp: workerData.createdAt },
  );
  // The compiler remembers across threads; without this a night of reports would fill the memory.
  compiler.evictCache(0);
  parentPort.postMessage({ pdf });
} catch (error) {
  parentPort.postMessage({ failure: messagesOf(String(error.message)) });
}
