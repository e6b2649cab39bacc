import { Message } from '@teilziel/ui';
import type { ReactElement } from 'react';
import { useVerwaltungTexts } from './texts';
import type { More } from './use-more';

/** "50 von 212" and the button for the next ones, as long as there are any. */
export function MoreButton({ list }: { readonly list: More<unknown> }): ReactElement {
  const texts = useVerwaltungTexts();
  return (
    <div className="tz-more-row">
      <p className="tz-meta" role="status">
        {texts.shown(list.rows.length, list.total)}
      </p>
      {list.more === undefined ? null : (
        <button type="button" className="tz-button tz-button-small" aria-disabled={list.pending} onClick={list.more}>
          {texts.loadMore}
        </button>
      )}
      {list.error ? <Message kind="error">{list.error.message}</Message> : null}
    </div>
  );
}
