import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(__dirname, '../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

const documents = [
  'README.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }).map((file) => join('docs', file)),
].filter((file) => file.endsWith('.md'));

const security = read('docs/security.md');
const TESTS = '\n## Tests\n';

interface NamedTest {
  readonly number: string;
  readonly file: string;
  readonly title: string;
}

/** The list at its end: a file, below it the tests with their numbers and titles. */
function securityTests(): NamedTest[] {
  const files = (security.split(TESTS)[1] ?? '').split(/^- `/m).slice(1);
  return files.flatMap((part) => {
    const file = part.slice(0, part.indexOf('`'));
    return [...part.matchAll(/^ {2}- (\w+) „(.*)“$/gm)].map(([, number = '', title = '']) => ({ number, file, title }));
  });
}

describe('documents', () => {
  test('decisions have numbers of their own and stand in the list', () => {
    const decisions = readdirSync(join(root, 'docs/adr')).filter((file) => /^\d{4}-/.test(file));
    const numbers = decisions.map((file) => file.slice(0, 4));
    expect(new Set(numbers).size).toBe(numbers.length);
    const list = read('docs/adr/README.md');
    for (const file of decisions) expect(list).toContain(`(${file})`);
  });

  test('every link inside the project leads to a file', () => {
    const broken = documents.flatMap((file) =>
      [...read(file).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)]
        .map((match) => match[1] ?? '')
        .filter((target) => !/^[a-z]+:/.test(target) && !existsSync(join(root, dirname(file), target)))
        .map((target) => `${file}: ${target}`),
    );
    expect(broken).toEqual([]);
  });

  test('every test named in docs/security.md is there under its title', () => {
    const named = securityTests();
    expect(named.length).toBeGreaterThan(80);
    expect(named.filter(({ file, title }) => !existsSync(join(root, file)) || !read(file).includes(title))).toEqual([]);
  });

  test('docs/security.md lists every test it speaks of once, and speaks of every one it lists', () => {
    const listed = securityTests().map(({ number }) => number);
    expect(new Set(listed).size).toBe(listed.length);
    const [body = ''] = security.split(TESTS);
    // "V2" and the like are chapters of the ASVS.
    const spoken = new Set(body.match(/\b[A-UW-Z]\d{1,2}\b/g));
    expect([...spoken].sort()).toEqual([...listed].sort());
  });
});
