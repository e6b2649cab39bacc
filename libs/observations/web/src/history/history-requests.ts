import type { HistoryRun } from './history.types';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** What the server takes; said before anything is sent. */
export const LARGEST_FILE = 30 * 1024 * 1024;

/** A refusal in the server's words; `status` 0: it cannot be reached. */
export class HistoryRefusal extends Error {
  constructor(
    message: string,
    readonly status: number,
  ) {
    super(message);
  }
}

const addressOf = (ags: string, path: string): string => `/vorjahre/${encodeURIComponent(ags)}/${path}`;

export async function askHistory<Answer>(ags: string, path: string, body?: object): Promise<Answer> {
  const sent =
    body === undefined
      ? {}
      : { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
  const response = await fetch(addressOf(ags, path), { ...sent, credentials: 'same-origin' }).catch(() => null);
  if (response === null) throw new HistoryRefusal('', 0);
  const answer = (await response.json().catch(() => ({}))) as Answer & { readonly message?: string };
  if (!response.ok) throw new HistoryRefusal(answer.message ?? '', response.status);
  return answer;
}

/** Only XMLHttpRequest tells how much has been sent. */
export function sendHistory(ags: string, file: File, onShare: (share: number) => void): Promise<HistoryRun> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', addressOf(ags, `datei?name=${encodeURIComponent(file.name)}`));
    request.setRequestHeader('content-type', /\.(csv|txt)$/i.test(file.name) ? 'text/csv' : XLSX);
    request.responseType = 'json';
    request.upload.onprogress = ({ loaded, total }) => onShare(total === 0 ? 0 : loaded / total);
    request.onload = () => {
      const answer = (request.response ?? {}) as HistoryRun & { readonly message?: string | null };
      if (request.status < 300) resolve(answer);
      else reject(new HistoryRefusal(answer.message ?? '', request.status));
    };
    request.onerror = () => reject(new HistoryRefusal('', 0));
    request.send(file);
  });
}
