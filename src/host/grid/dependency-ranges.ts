import type { Injector } from "@univerjs/core";
import { IDependencyManagerService } from "@univerjs/engine-formula";

/** Members of Univer 0.25.1 that its types keep private. */
interface Dependencies {
  addDependencyRTreeCache(tree: { treeId: number }): void;
  _removeDependencyRTreeCache(treeId: number): void;
  _removeAllTreeMap(treeId: number): void;
}

/**
 * With each calculation Univer enters again what a formula draws on, and leaves what it entered before: in an hour of
 * editing that becomes hundreds of thousands of ranges, all of which are searched. Here the old ones go first.
 */
export function enterDependenciesOnce(injector: Injector): void {
  const dependencies = injector.get(IDependencyManagerService) as unknown as Dependencies;
  const enter = dependencies.addDependencyRTreeCache.bind(dependencies);
  dependencies.addDependencyRTreeCache = (tree) => {
    dependencies._removeDependencyRTreeCache(tree.treeId);
    dependencies._removeAllTreeMap(tree.treeId);
    enter(tree);
  };
}
