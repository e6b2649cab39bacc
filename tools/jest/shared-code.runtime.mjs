import { sep } from 'node:path';
import { Script } from 'node:vm';
import Runtime from 'jest-runtime';

const LIBRARY = `${sep}node_modules${sep}`;
/** A file that loads others at run time must ask the world it runs in, so it is compiled for that one alone. */
const DYNAMIC = /\bimport\s*\(/;

const compiled = new Map();
const read = new Map();

/**
 * Jest gives every spec file a world of its own and reads and compiles each of the 3,600 files of the server anew for it. The worlds stay
 * apart here too; they share the compiled code, which knows nothing of the world it runs in. Files of packages are read once a run.
 */
export default class SharedCodeRuntime extends Runtime {
  constructor(config, environment, ...given) {
    super(config, environment, ...given);
    this.shareCompiled(environment);
    this.shareRead();
    // `jest` is for specs; a library has never heard of it.
    const jestObjectFor = this.jestGlobals.jestObjectFor.bind(this.jestGlobals);
    this.jestGlobals.jestObjectFor = (from) => (from.includes(LIBRARY) ? undefined : jestObjectFor(from));
  }

  shareCompiled(environment) {
    const { executor } = this;
    const compileAlone = executor.compile.bind(executor);
    const head = `({"Object.<anonymous>":function(${executor.injectedModuleParameters.join(',')}){`;
    executor.compile = (source, filename) => {
      const context = environment.getVmContext();
      let known = compiled.get(filename);
      if (known?.source !== source || known.head !== head) {
        known = { source, head, script: scriptOf(head, source, filename) };
        compiled.set(filename, known);
      }
      if (context === null || known.script === null) return compileAlone(source, filename);
      return known.script.runInContext(context)['Object.<anonymous>'];
    };
  }

  shareRead() {
    const { transformCache } = this;
    const transform = transformCache.transform.bind(transformCache);
    transformCache.transform = (filename, options) => {
      if (!filename.includes(LIBRARY) || options?.isInternalModule) return transform(filename, options);
      const known = read.get(filename);
      if (known !== undefined) return known;
      const code = transform(filename, options);
      // What was made from ES modules has a source map, which the cache of each world has to know.
      if (!transformCache.getSourceMaps().has(filename)) read.set(filename, code);
      return code;
    };
  }
}

/** Null also for what does not compile: Jest's own way has the better message. */
function scriptOf(head, source, filename) {
  if (DYNAMIC.test(source)) return null;
  try {
    return new Script(`${head}${source}\n}})`, { filename, columnOffset: -head.length });
  } catch {
    return null;
  }
}
