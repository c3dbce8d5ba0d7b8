interface Module {
  /** Ids of the modules that import it, not of those that do so only when they need it. */
  importers: readonly string[];
}

interface Modules {
  getModuleInfo(id: string): Module | null;
}

/**
 * The name of the file that a module goes into; null where the bundler decides. What the popup starts with goes into two
 * files: the browser asks the disk for each file anew, and a dozen small ones cost more than the sentence that is waited
 * for. What the background starts with too is apart, for it has no use for views.
 */
export function fileOf(id: string, modules: Modules): string | null {
  const starts = startingWith(id, modules);
  if (!starts.some((path) => path.includes('/entrypoints/popup/')) || id.includes('/entrypoints/')) return null;
  return starts.some((path) => path.endsWith('/entrypoints/background.ts')) ? 'common' : 'view';
}

/** All that imports the module, directly or over others. */
function startingWith(id: string, modules: Modules): string[] {
  const found = new Set<string>();
  const visit = (of: string): void => {
    for (const importer of modules.getModuleInfo(of)?.importers ?? []) {
      if (found.has(importer)) continue;
      found.add(importer);
      visit(importer);
    }
  };
  visit(id);
  return [...found];
}
