import type { ReactElement } from 'react';
import { Route, Routes } from 'react-router';
import { ReviewPage } from './review-page';

/** Everything below /k/:ags/pruefung; without an entry the first of the queue stands beside it. */
export function ReviewRoutes(): ReactElement {
  return (
    <Routes>
      <Route index element={<ReviewPage />} />
      <Route path=":period/:code" element={<ReviewPage />} />
    </Routes>
  );
}
