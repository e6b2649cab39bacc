import { parentPort, workerData } from 'node:worker_threads';
import type { ReportDocument } from '@teilziel/ratsbericht/model';
import { composeDocx } from './docx-document';
import type { DocxPictures } from './docx-inline';

const { report, pictures } = workerData as { readonly report: ReportDocument; readonly pictures: DocxPictures };
void composeDocx(report, pictures).then((bytes) => parentPort?.postMessage(bytes));
