// Asks kube-apiserver for the verdict of each variant: npm run lint-verdicts
// kubeconform and kube-score are asked, too, where they are installed.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCluster } from '../flux/cluster.ts';
import { findProgram } from '../reference/find-program.ts';
import { askAboutShop, askServer } from './ask-server.ts';
import { askKubeconform, type OpenApi, type ToolVerdicts } from './ask-kubeconform.ts';
import { askAboutCustomKinds } from './custom-kinds/ask-server.ts';
import { askKubeScore } from './ask-kube-score.ts';
import { intactSet } from './intact-set.ts';
import { shopSet } from './sets/shop.ts';
import { shopVariants } from './shop-variants.ts';
import type { AskedSet } from './variant.ts';
import { variants } from './variants.ts';
import type { Tool } from './verdict-data.ts';

function write(name: string, content: unknown): void {
  const file = join(import.meta.dirname, 'golden', name);
  writeFileSync(file, `${JSON.stringify(content, undefined, 2)}\n`);
}

const shop: AskedSet = {
  intact: shopSet(),
  variants: [...shopVariants.values()].flat(),
  hasCustomKinds: true,
};
const sets: readonly AskedSet[] = [
  { intact: intactSet(), variants: variants.filter(({ isUpdate }) => !isUpdate) },
  shop,
];

function askTool(tool: Tool, ask: (program: string, set: AskedSet) => ToolVerdicts): void {
  const program = findProgram(tool);
  if (program === undefined) {
    process.stderr.write(`${tool} is not installed; its verdicts are kept\n`);
  } else {
    write(`${tool}.json`, { found: sets.flatMap((set) => ask(program, set).found) });
  }
}

const folder = mkdtempSync(join(tmpdir(), 'dhallmark-verdicts-'));
const cluster = await startCluster(folder, ['--allow-privileged=true']);
try {
  const { text } = await cluster.send({ path: '/version' });
  const { major, minor } = JSON.parse(text) as { major: string; minor: string };
  const kubernetes = `${major}.${minor}`;
  // before objects are published
  const verdicts = await askAboutShop(cluster, shop.variants);
  write('shop-verdicts.json', { kubernetes, verdicts });
  write('verdicts.json', { kubernetes, verdicts: await askServer(cluster, variants) });
  const custom = await askAboutCustomKinds(cluster);
  write('custom-kinds.json', { kubernetes, verdicts: custom });
  const answer = await cluster.send({ path: '/openapi/v2' });
  const openApi = JSON.parse(answer.text) as OpenApi;
  const schemas = join(folder, 'schemas');
  askTool('kubeconform', (program, set) => askKubeconform(program, openApi, set, schemas));
  askTool('kube-score', (program, set) => askKubeScore(program, set, folder));
} finally {
  await cluster.stop();
  rmSync(folder, { recursive: true, force: true });
}
