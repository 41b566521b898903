import { describe, expect, test } from 'vitest';
import { acyclicEdges } from './acyclic-edges.ts';

const edge = (source: string, target: string, file = `${source}.dhall`) => ({
  source,
  target,
  file,
});
const names = (edges: readonly { source: string; target: string }[]): readonly string[] =>
  edges.map(({ source, target }) => `${source} → ${target}`);

describe('the edges of the project graph', () => {
  const projects = { chart: { implicitDependencies: ['chart-web', 'chart-db'] } };

  test('leave out imports from the folder of the umbrella', () => {
    const edges = [
      edge('chart-web', 'chart'),
      edge('chart-web', 'library'),
      edge('chart', 'library'),
    ];
    expect(names(acyclicEdges(edges, projects))).toEqual([
      'chart-web → library',
      'chart → library',
    ]);
  });

  test('have one direction between charts that import files of each other, the same in any order', () => {
    const edges = [
      edge('chart-web', 'chart-db'),
      edge('chart-db', 'chart-web'),
      edge('chart-db', 'a'),
    ];
    expect(names(acyclicEdges(edges, projects))).toEqual(['chart-db → chart-web', 'chart-db → a']);
    expect(names(acyclicEdges(edges.toReversed(), projects))).toEqual([
      'chart-db → a',
      'chart-db → chart-web',
    ]);
  });

  test('leave out what closes a longer cycle, with every file that would', () => {
    const edges = [
      edge('a', 'b'),
      edge('b', 'c'),
      edge('c', 'a'),
      edge('c', 'a', 'other.dhall'),
      edge('c', 'd'),
    ];
    expect(names(acyclicEdges(edges, {}))).toEqual(['a → b', 'b → c', 'c → d']);
  });

  test('keep every file of an edge, and one from a project that nothing else knows', () => {
    const edges = [edge('x', 'y'), edge('x', 'y', 'other.dhall')];
    expect(acyclicEdges(edges, {})).toEqual(edges);
  });
});
