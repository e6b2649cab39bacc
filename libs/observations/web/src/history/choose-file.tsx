import { Button } from '@teilziel/ui';
import { useRef } from 'react';
import type { ReactElement } from 'react';
import { useHistoryTexts } from './texts';

export interface ChooseFileProps {
  /** A preview is open already: another file replaces it. */
  readonly again: boolean;
  readonly onChosen: (file: File) => void;
}

export function ChooseFile({ again, onChosen }: ChooseFileProps): ReactElement {
  const texts = useHistoryTexts();
  const input = useRef<HTMLInputElement>(null);
  return (
    <section aria-labelledby="datei">
      <h2 id="datei">{texts.file}</h2>
      <p>{texts.fileSentence}</p>
      <Button kind={again ? 'outline' : 'filled'} onPress={() => input.current?.click()}>
        {again ? texts.otherFile : texts.chooseFile}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={texts.chooseFile}
        accept=".xlsx,.csv,.txt"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file can be chosen again after it was mended.
          target.value = '';
          if (file) onChosen(file);
        }}
      />
    </section>
  );
}
