import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(__dirname, '../../../../shared/reference');

/**
 * Runs specs over a file of reference cases that is kept beside the repository. Where the folder is absent the specs
 * are skipped and their name says so; the hand-made cases of the other specs run everywhere.
 */
export function describeReference<T>(file: string, specs: (cases: T) => void): void {
  const path = join(FOLDER, file);
  if (existsSync(path)) {
    describe(`reference cases ${file}`, () => specs(JSON.parse(readFileSync(path, 'utf8')) as T));
  } else {
    describe.skip(`reference cases ${file}: skipped, the folder of reference cases is not beside this repository`, () => {
      it('needs the file', () => undefined);
    });
  }
}
