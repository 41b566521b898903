import { setTimeout } from 'node:timers/promises';
import type { Cluster } from '../../flux/cluster.ts';
import { Server, type Verdict } from '../ask-server.ts';
import { changedObjects, type Fields } from '../variant.ts';
import { definitions } from './definitions.ts';
import { intactCustomObjects } from './intact.ts';
import { customVariants } from './variants.ts';

/**
 * Asks an API server, which gets the definitions first, for its verdict of each variant of custom kinds: it
 * creates the object and then applies it, which not every object passes.
 */
export async function askAboutCustomKinds(
  cluster: Cluster,
): Promise<Readonly<Record<string, Verdict>>> {
  const installer = new Server(cluster);
  for (const definition of definitions) await installer.apply(definition);
  await waitForKinds(cluster);
  const servers = [new Server(cluster, { creates: true }), new Server(cluster)];
  const intact = intactCustomObjects();
  const judge = async (objects: Readonly<Record<string, Fields>>): Promise<Verdict> => {
    for (const server of servers) {
      const verdict = await server.judge(objects, 'default');
      if (Object.keys(verdict).length > 0) return verdict;
    }
    return {};
  };
  const verdicts: Record<string, Verdict> = {
    intact: await judge(intact as Record<string, Fields>),
  };
  for (const each of customVariants) {
    verdicts[each.name] = await judge(changedObjects(intact, each));
  }
  return verdicts;
}

/** Kinds are served a moment after their definition is accepted. */
async function waitForKinds(cluster: Cluster): Promise<void> {
  for (;;) {
    const answers = await Promise.all(
      definitions.map((definition) => {
        const { names, scope, versions } = definition['spec'] as unknown as {
          names: { plural: string };
          scope: string;
          versions: readonly { name: string }[];
        };
        const place = scope === 'Cluster' ? '' : 'namespaces/default/';
        const path = `/apis/example.org/${versions[0]?.name}/${place}${names.plural}`;
        return cluster.send({ path });
      }),
    );
    if (answers.every(({ status }) => status === 200)) return;
    await setTimeout(200);
  }
}
