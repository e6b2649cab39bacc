import { Injectable } from '@nestjs/common';
import { KommuneEntity, signedInViewer, viewerKommune } from '@teilziel/kommune/server';
import { Clock } from '@teilziel/platform';
import { contentOf, isUnderEmbargo, parseEmbargo } from '@teilziel/releases/model';
import type { ReleaseBlock, ReleaseContent, Scope } from '@teilziel/releases/model';
import { DataSource } from 'typeorm';
import type { CoarseningPolicy } from '../compile-release/publication-compiler.service';
import { ReleaseCompiler } from '../compile-release/release-compiler.service';
import type { Correction } from '../compile-release/release-store';
import { ReleaseDiffs } from '../diff/release-diffs.service';
import type { ReleaseEntry } from '../recall/release-entry.type';
import { ReleaseList } from '../recall/release-list.service';
import { inWords, refuse, writtenReason } from '../recall/release-refusal';
import { previewType } from './preview-text';
import type { AffectedRatsbericht, PreparedRelease } from './prepared-release.type';
import type { ReleaseInput } from './release.input';

const LONGEST_NOTE = 300;
/** Older ones are in drawers; each is compared as a whole. */
const MOST_RATSBERICHTE = 5;

/** Freigabe by Koordination: look at what it would be, then make just that. */
@Injectable()
export class PrepareRelease {
  constructor(
    private readonly dataSource: DataSource,
    private readonly compiler: ReleaseCompiler,
    private readonly diffs: ReleaseDiffs,
    private readonly releases: ReleaseList,
    private readonly clock: Clock,
  ) {}

  async prepare(scope: Scope, policy: CoarseningPolicy | null = null): Promise<PreparedRelease> {
    const { ags, kommuneId } = viewerKommune();
    const { compiled, last, preview } = await inWords(() => this.compiler.draft(ags, scope, policy));
    const after = contentOf(compiled.blocks.map(({ json }) => JSON.parse(json) as ReleaseBlock));
    return {
      rootHash: compiled.rootHash,
      last: last?.number ?? null,
      unchanged: last?.rootHash === compiled.rootHash,
      diff: await this.diffs.between(kommuneId, last?.number ?? null, after),
      ratsberichte: await this.affectedBy(after, scope),
      preview: previewType(preview),
    };
  }

  /** What was recalled is named when it is recalled. */
  private async affectedBy(after: ReleaseContent, scope: Scope): Promise<AffectedRatsbericht[]> {
    const { kommuneId } = viewerKommune();
    const printed = (await this.releases.list()).flatMap((one) =>
      one.scope === scope && one.recalledAt === null && one.reportPrintedAt !== null
        ? [{ number: one.number, printedAt: one.reportPrintedAt }]
        : [],
    );
    return this.diffs.affected(kommuneId, printed.slice(0, MOST_RATSBERICHTE), after);
  }

  async create(input: ReleaseInput): Promise<ReleaseEntry> {
    const { ags } = viewerKommune();
    const note = (input.note ?? '').trim();
    if (note.length > LONGEST_NOTE)
      throw refuse(`Bitte kürzen Sie den Vermerk auf höchstens ${LONGEST_NOTE} Zeichen.`, 'note');
    const embargoUntil = this.embargoOf(input.embargo ?? null);
    const corrects = await this.correctionOf(input);
    const alone = await this.confirmedAlone(input);
    const author = `person:${signedInViewer().personId}`;
    const { scope, rootHash: expectedRoot } = input;
    const request = { scope, author, embargoUntil, corrects, expectedRoot, alone, note: note === '' ? null : note };
    const made = await inWords(() => this.compiler.compile(ags, request));
    if (!made.created) {
      throw refuse(
        `Seit Datenstand ${made.number} hat sich nichts geändert. Es gibt nichts freizugeben.`,
        null,
        'REFUSED',
      );
    }
    return this.releases.one(made.number);
  }

  private embargoOf(text: string | null): Date | null {
    if (text === null || text === '') return null;
    const until = parseEmbargo(text);
    if (until === null)
      throw refuse(
        'Diese Uhrzeit gibt es an dem Tag nicht. Nennen Sie Tag und Uhrzeit wie 01.12.2026, 18:00.',
        'embargo',
      );
    if (!isUnderEmbargo(until, this.clock.now()))
      throw refuse('Die Sperrfrist liegt in der Vergangenheit. Nennen Sie einen späteren Zeitpunkt.', 'embargo');
    return until;
  }

  private async correctionOf({ corrects, correctionReason, scope }: ReleaseInput): Promise<Correction | null> {
    if (corrects === null || corrects === undefined) return null;
    const reason = writtenReason(correctionReason, 'correctionReason');
    const corrected = await this.releases.one(corrects);
    if (corrected.scope !== scope)
      throw refuse('Eine Berichtigung hat denselben Leserkreis wie der Datenstand, den sie berichtigt.', 'corrects');
    return { number: corrects, reason };
  }

  /** In a small Kommune nobody else has looked at the figures; that must have been said, and the Protokoll keeps it. */
  private async confirmedAlone({ confirmedAlone }: ReleaseInput): Promise<boolean> {
    const { kommuneId } = viewerKommune();
    const { onePerson } = await this.dataSource.manager.findOneByOrFail(KommuneEntity, { kommuneId });
    if (onePerson && !confirmedAlone)
      throw refuse('Bestätigen Sie, dass Sie Werte und Geheimhaltung allein geprüft haben.', 'confirmedAlone');
    return onePerson;
  }
}
