import { Injectable } from '@nestjs/common';
import { OperatorError } from '@teilziel/platform';
import { buildReport } from '@teilziel/ratsbericht/model';
import { compose, docxJob } from '../docx/docx.renderer';
import { RenderingQueue } from '../rendering-queue';
import { type ReadSnapshot, SnapshotReader } from '../snapshot.reader';
import { typstJob } from '../typst/typst-job';
import { typeset } from '../typst/typst.renderer';
import type { FileKind } from './file-types';
import { releaseWorkbook } from './release-workbook';

export interface MadeFile {
  readonly kind: FileKind;
  readonly name: string;
  readonly content: Buffer;
}

/** Mail servers commonly refuse more than 20 to 25 MB, and Base64 adds a third. */
const MOST_BYTES = 15 * 1024 * 1024;
const SPELLED = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue', ß: 'ss' };

const MAKERS: Readonly<Record<FileKind, (snapshot: ReadSnapshot) => Promise<Buffer>>> = {
  pdf: async (snapshot) => typeset(await typstJob(buildReport(snapshot))),
  docx: async (snapshot) => compose(await docxJob(buildReport(snapshot))),
  xlsx: (snapshot) => releaseWorkbook(snapshot),
};

/** Makes the files of a run from a release, with the rights of whoever they are for. */
@Injectable()
export class ReportFiles {
  /** A report takes a core and 130 MB; one process makes one run at a time anyway. */
  private readonly queue = new RenderingQueue(1);

  constructor(private readonly reader: SnapshotReader) {}

  async make(ags: string, number: number, kinds: readonly FileKind[]): Promise<readonly MadeFile[]> {
    const snapshot = await this.reader.read(ags, number);
    if (snapshot === null) throw new OperatorError(`Den Datenstand ${number} dürfen die Empfänger nicht lesen.`);
    const files: MadeFile[] = [];
    for (const kind of kinds) {
      const name = fileName(kind, snapshot.root.kommune.name, number);
      const content = await this.queue.run(() => MAKERS[kind](snapshot));
      files.push({ kind, name, content });
    }
    const bytes = files.reduce((sum, { content }) => sum + content.length, 0);
    if (bytes > MOST_BYTES)
      throw new OperatorError(
        'Die Dateien sind zusammen größer als 15 MB. So große Anhänge nehmen Mailserver nicht an.',
      );
    return files;
  }
}

/** Letters every mail program can save. */
function fileName(kind: FileKind, kommune: string, number: number): string {
  const plain = Object.entries(SPELLED)
    .reduce((text, [letter, letters]) => text.replaceAll(letter, letters), kommune)
    .replace(/[^A-Za-z0-9]+/g, '-');
  return `${kind === 'xlsx' ? 'Tabellen' : 'Ratsbericht'}-${plain}-Datenstand-${number}.${kind}`;
}
