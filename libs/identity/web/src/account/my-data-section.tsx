import { fetchGraphql, MyDataDocument, useSubmit } from '@teilziel/graphql-client';
import { Button, ErrorSummary } from '@teilziel/ui';
import type { ReactElement } from 'react';
import { saveFile } from './save-file';
import { useAccountTexts } from './texts';

/** Art. 15 and 20 GDPR. */
export function MyDataSection(): ReactElement {
  const texts = useAccountTexts().data;
  const { busy, errors, submit } = useSubmit();
  const load = (): void =>
    void submit([], async () => {
      const { myData } = await fetchGraphql(MyDataDocument, {});
      saveFile(texts.file, 'application/json', myData);
    });
  return (
    <section className="tz-section">
      <h2>{texts.heading}</h2>
      <p className="tz-measure">{texts.sentence}</p>
      <ErrorSummary errors={errors} />
      <p className="tz-after">
        <Button busy={busy} onPress={load}>
          {texts.load}
        </Button>
      </p>
    </section>
  );
}
