import { Button, Message } from '@teilziel/ui';
import { useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { Said } from './said';
import { saveFile } from './save-file';
import { useAccountTexts } from './texts';

export interface RecoveryCodesProps {
  readonly codes: readonly string[];
  readonly onKept: () => void;
}

/** Shown once: the server keeps only their traces. */
export function RecoveryCodes({ codes, onKept }: RecoveryCodesProps): ReactElement {
  const texts = useAccountTexts().codes;
  const heading = useRef<HTMLHeadingElement>(null);
  const [said, setSaid] = useState('');
  useEffect(() => heading.current?.focus(), []);
  const text = codes.join('\n');
  const copy = (): void => {
    // Without TLS the browser has no clipboard at all.
    const copied = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'));
    copied.then(
      () => setSaid(texts.copied),
      () => setSaid(texts.copyFailed),
    );
  };
  return (
    <div className="tz-recovery">
      <h3 ref={heading} tabIndex={-1}>
        {texts.heading}
      </h3>
      <Message kind="hint">{texts.once}</Message>
      <ul className="tz-recovery-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className="tz-button-row">
        <Button onPress={() => window.print()}>{texts.print}</Button>
        <Button onPress={copy}>{texts.copy}</Button>
        <Button onPress={() => saveFile(texts.file, 'text/plain', `${texts.fileHead}\n\n${text}\n`)}>
          {texts.download}
        </Button>
        <Said>{said}</Said>
      </div>
      <div>
        <Button kind="filled" onPress={onKept}>
          {texts.kept}
        </Button>
      </div>
    </div>
  );
}
