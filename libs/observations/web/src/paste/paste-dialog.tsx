import { Button, Dialog, Message } from '@teilziel/ui';
import { useState } from 'react';
import type { ClipboardEvent, ReactElement } from 'react';
import { useSheet } from '../entry-sheet/sheet-context';
import type { ActiveField } from '../entry-sheet/sheet-context';
import { PasteLines } from './paste-lines';
import { changesOf, previewOf } from './paste-plan';
import type { Chosen, PasteKind, PastePreview } from './paste-plan';
import { usePasteTexts } from './texts';
import './paste.css';

export interface PastedBlock {
  /** Where the block begins; null: at the first cell. */
  readonly anchor: ActiveField | null;
  readonly html: string;
  readonly text: string;
  /** What a file would do, already planned; then nothing comes from the clipboard. */
  readonly file?: PastePreview;
}

export interface PasteDialogProps {
  readonly block: PastedBlock;
  readonly onClose: () => void;
  readonly onApplied: (values: number) => void;
}

/** No clipboard yet: a place to paste into, which no permission has to be asked for. */
function PastePlace({ onPasted }: { readonly onPasted: (data: DataTransfer) => void }): ReactElement {
  const texts = usePasteTexts();
  const paste = (event: ClipboardEvent): void => {
    event.preventDefault();
    onPasted(event.clipboardData);
  };
  return (
    <div className="tz-form-field">
      <label htmlFor="einfuegen">{texts.place}</label>
      <p className="tz-meta" id="einfuegen-hinweis">
        {texts.placeHint}
      </p>
      <textarea
        id="einfuegen"
        className="tz-input"
        rows={4}
        aria-describedby="einfuegen-hinweis"
        value=""
        onChange={() => undefined}
        onPaste={paste}
      />
    </div>
  );
}

const TAGS: readonly {
  readonly kinds: readonly PasteKind[];
  readonly tag: 'taken' | 'changed' | 'unchanged' | 'skipped' | 'unreadable' | 'ambiguous';
}[] = [
  { kinds: ['taken'], tag: 'taken' },
  { kinds: ['changed'], tag: 'changed' },
  { kinds: ['unchanged'], tag: 'unchanged' },
  { kinds: ['locked', 'computed', 'outside'], tag: 'skipped' },
  { kinds: ['unreadable'], tag: 'unreadable' },
  { kinds: ['ambiguous'], tag: 'ambiguous' },
];

function Preview({
  preview,
  isFile,
  onApply,
  onClose,
}: {
  readonly preview: PastePreview;
  readonly isFile: boolean;
  readonly onApply: (chosen: ReadonlyMap<string, Chosen>) => void;
  readonly onClose: () => void;
}): ReactElement {
  const texts = usePasteTexts();
  const [chosen, setChosen] = useState<ReadonlyMap<string, Chosen>>(new Map());
  const { lines, heads, unknown } = preview;
  const count = (kinds: readonly PasteKind[]): number => lines.filter(({ kind }) => kinds.includes(kind)).length;
  const values = count(['taken', 'changed']) + chosen.size;
  return (
    <>
      <p>
        {isFile ? texts.inFile : texts.inClipboard} <strong>{texts.cells(lines.length)}</strong>. {texts.nothingSaved}
      </p>
      <ul className="tz-paste-tags">
        {TAGS.map(({ kinds, tag }) => ({ tag, found: count(kinds) }))
          .filter(({ found }) => found > 0)
          .map(({ tag, found }) => (
            <li key={tag} className={`tz-tag tz-paste-${tag}`}>
              {texts.tags[tag](found)}
            </li>
          ))}
      </ul>
      {heads.length > 0 ? (
        <p className="tz-paste-heads">
          {texts.recognised}{' '}
          {heads.map(({ text, column }) => `„${text.trim()}“ → ${texts.columns[column]}`).join(' · ')}
        </p>
      ) : null}
      {unknown.length > 0 ? <Message kind="hint">{texts.unknownHeads(unknown)}</Message> : null}
      <PasteLines
        lines={lines}
        chosen={chosen}
        onChoose={(key, choice) => {
          const next = new Map(chosen);
          if (choice === null) next.delete(key);
          else next.set(key, choice);
          setChosen(next);
        }}
      />
      <div className="tz-button-row">
        {values > 0 ? (
          <Button kind="filled" onPress={() => onApply(chosen)}>
            {texts.apply(values)}
          </Button>
        ) : null}
        <Button onPress={onClose}>{texts.cancel}</Button>
        {values > 0 ? <span className="tz-meta">{texts.undoLater}</span> : null}
      </div>
    </>
  );
}

/** Shows what a pasted block would do before anything is saved; applied, it is one step to undo. */
export function PasteDialog({ block, onClose, onApplied }: PasteDialogProps): ReactElement {
  const { store, layout } = useSheet();
  const texts = usePasteTexts();
  const { anchor } = block;
  const start = anchor && { row: anchor.row, column: anchor.field.column };
  const [preview, setPreview] = useState<PastePreview | null>(() =>
    block.file !== undefined
      ? block.file
      : block.text === '' && block.html === ''
        ? null
        : previewOf(block, start, layout, store),
  );
  return (
    <Dialog title={block.file === undefined ? texts.heading : texts.fileHeading} onClose={onClose}>
      <div className="tz-paste">
        {preview ? (
          <Preview
            preview={preview}
            isFile={block.file !== undefined}
            onClose={onClose}
            onApply={(chosen) => {
              const changes = changesOf(preview.lines, chosen, store);
              store.apply(changes);
              onApplied(
                preview.lines.filter(({ kind }) => kind === 'taken' || kind === 'changed').length + chosen.size,
              );
              onClose();
            }}
          />
        ) : (
          <>
            <PastePlace
              onPasted={(data) =>
                setPreview(
                  previewOf(
                    { html: data.getData('text/html'), text: data.getData('text/plain') },
                    start,
                    layout,
                    store,
                  ),
                )
              }
            />
            <div className="tz-button-row">
              <Button onPress={onClose}>{texts.cancel}</Button>
            </div>
          </>
        )}
      </div>
    </Dialog>
  );
}
