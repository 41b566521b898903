import { posix } from 'node:path';
import type { ProjectGraph, Tree } from '@nx/devkit';
import { VersionActions } from 'nx/release';
import { fault } from '../fault.ts';
import { findChartVersion, findRequiredVersions, writeVersion } from './chart-version.ts';

const MANIFEST = 'chart.dhall';

/**
 * What `nx release` needs to know about charts. Their version is in chart.dhall, or in a file that it
 * takes it from; versions that an umbrella requires of its charts follow. Nx finds this class by the
 * `release` of inferred projects.
 *
 * @example
 * { release: { version: { versionActions: '@dhallmark/nx/release/version-actions' } } } // in an inferred project
 */
export default class ChartVersionActions extends VersionActions {
  validManifestFilenames = [MANIFEST];

  readCurrentVersionFromSourceManifest(
    tree: Tree,
  ): Promise<{ currentVersion: string; manifestPath: string }> {
    const { version, path } = findChartVersion(tree, this.manifest);
    return Promise.resolve({ currentVersion: version, manifestPath: path });
  }

  /** Charts are published as files of the deploy repository, not in a registry. */
  readCurrentVersionFromRegistry(): Promise<null> {
    return Promise.resolve(null);
  }

  readCurrentVersionOfDependency(
    tree: Tree,
    projectGraph: ProjectGraph,
    dependency: string,
  ): Promise<{ currentVersion: string | null; dependencyCollection: string | null }> {
    const [required] = this.requiredVersions(tree, projectGraph, dependency);
    return Promise.resolve({
      currentVersion: required?.version ?? null,
      dependencyCollection: required === undefined ? null : 'dependencies',
    });
  }

  /** Throws Fault `shared-version` where charts that are released one by one have one version together. */
  updateProjectVersion(tree: Tree, newVersion: string): Promise<string[]> {
    const written = findChartVersion(tree, this.manifest);
    const isShared = written.path !== this.manifest;
    if (isShared && this.releaseGroup.projectsRelationship === 'independent') {
      throw sharedVersion(this.projectGraphNode.name, written.path);
    }
    // of several charts that share a file, the first one writes it
    if (written.version !== newVersion) writeVersion(tree, written, newVersion);
    return Promise.resolve([`✍️  New version ${newVersion} written to ${written.path}`]);
  }

  updateProjectDependencies(
    tree: Tree,
    projectGraph: ProjectGraph,
    dependenciesToUpdate: Record<string, string>,
  ): Promise<string[]> {
    const changed = Object.entries(dependenciesToUpdate).flatMap(([dependency, version]) => {
      // written from the end, so that the places before stay where they are
      const required = this.requiredVersions(tree, projectGraph, dependency).toReversed();
      for (const each of required) writeVersion(tree, each, version);
      return required.map(({ path }) => `✍️  ${dependency} ${version} is required in ${path}`);
    });
    return Promise.resolve(changed);
  }

  private get manifest(): string {
    return posix.join(this.projectGraphNode.data.root, MANIFEST);
  }

  private requiredVersions(tree: Tree, { nodes }: ProjectGraph, dependency: string) {
    const root = nodes[dependency]?.data.root;
    return root === undefined
      ? []
      : findRequiredVersions(tree, this.manifest, posix.basename(root));
  }
}

function sharedVersion(project: string, path: string): Error {
  return fault({
    code: 'shared-version',
    message: `${project} is released independently, but its version is in ${path}, which other charts share`,
    location: { file: path },
    hint: 'Write its version into its chart.dhall, or set projectsRelationship to fixed.',
  });
}
