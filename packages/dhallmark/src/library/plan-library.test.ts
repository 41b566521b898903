import { describe, expect, it } from 'vitest';
import type { LibraryPackage } from './installed-library.ts';
import { readLibraryImport, renderLibraryImport } from './library-imports.ts';
import { planLibrary } from './plan-library.ts';
import { renderPlan } from './render-plan.ts';

const hash = (digit: string): string => `sha256:${digit.repeat(64)}`;
const helm: LibraryPackage = { name: 'Helm', title: 'Helm', hash: hash('2') };
const installed: readonly LibraryPackage[] = [
  { name: 'Helm', title: 'an older Helm', hash: hash('1'), former: true },
  helm,
  { name: 'kubernetes', release: '1.31', title: 'Kubernetes 1.31', hash: hash('3') },
];

function plan(files: Readonly<Record<string, string>>, names?: readonly string[]) {
  return planLibrary(installed, (path) => files[path], { names });
}

describe('the file that imports a package', () => {
  it('is read as it is written', () => {
    const text = renderLibraryImport(helm);
    expect(readLibraryImport(text, 'dhall/Helm.dhall')).toBe(hash('2'));
    expect(text).toContain('Helm');
  });

  it.each([
    ['no hash', 'missing'],
    ['an alternative', `missing ${hash('2')} ? ./own.dhall`],
    ['another import', `./own.dhall ${hash('2')}`],
    ['as Text', `missing ${hash('2')} as Text`],
    ['what is not Dhall', '{'],
    ['nothing', ''],
  ])('is not %s', (_title, text) => {
    expect(readLibraryImport(text, 'dhall/Helm.dhall')).toBeUndefined();
  });
});

describe('planLibrary', () => {
  it('updates what a workspace imports, and adds what is named', () => {
    const files = { 'dhall/Helm.dhall': `missing ${hash('1')}` };
    expect(plan(files)).toMatchObject([
      { path: 'dhall/Helm.dhall', status: 'updated', from: hash('1') },
    ]);
    const [added, ...others] = plan(files, ['kubernetes']);
    expect(added).toMatchObject({ path: 'dhall/kubernetes.dhall', status: 'added' });
    expect(readLibraryImport(added?.text ?? '', 'x')).toBe(hash('3'));
    expect(others).toEqual([]);
  });

  it('leaves what is current, and what is not such an import', () => {
    const files = { 'dhall/Helm.dhall': `missing ${hash('2')}`, 'dhall/kubernetes.dhall': '{=}' };
    const planned = plan(files);
    expect(planned.map(({ status, text }) => [status, text])).toEqual([
      ['current', undefined],
      ['edited', undefined],
    ]);
    expect(renderPlan(planned.map((each) => ({ ...each, changes: [] })))).toBe(
      'dhall/Helm.dhall: is the installed version (Helm)\n' +
        'dhall/kubernetes.dhall: left as it is, because it is not an import by hash that dhallmark wrote',
    );
  });

  it('replaces the import of a package that is not installed', () => {
    expect(plan({ 'dhall/Helm.dhall': `missing ${hash('9')}` })).toMatchObject([
      { status: 'unknown', from: hash('9') },
    ]);
  });

  it.each([
    ['an unknown name', {}, ['helm'], /no Dhall package helm/],
    ['a file in the way', { 'dhall/Helm.dhall': '1' }, ['Helm'], /Helm\.dhall: not an import/],
  ])('refuses %s', (_title, files, names, message) => {
    expect(() => plan({ ...files }, names)).toThrow(message);
  });
});
