// Asks kube-apiserver for the verdict of each variant: npm run lint-verdicts
// kubeconform is asked, too, where it is on the PATH.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCluster } from '../flux/cluster.ts';
import { findProgram } from '../reference/find-program.ts';
import { askServer } from './ask-server.ts';
import { askKubeconform, type OpenApi } from './ask-kubeconform.ts';
import { askAboutCustomKinds } from './custom-kinds/ask-server.ts';
import { variants } from './variants.ts';

function writeTable(name: string, table: unknown): void {
  const file = join(import.meta.dirname, 'golden', name);
  writeFileSync(file, `${JSON.stringify(table, undefined, 2)}\n`);
}

const folder = mkdtempSync(join(tmpdir(), 'dhallmark-verdicts-'));
const cluster = await startCluster(folder, ['--allow-privileged=true']);
try {
  const { text } = await cluster.send({ path: '/version' });
  const { major, minor } = JSON.parse(text) as { major: string; minor: string };
  const verdicts = await askServer(cluster, variants);
  const kubernetes = `${major}.${minor}`;
  writeTable('verdicts.json', { kubernetes, verdicts });
  const custom = await askAboutCustomKinds(cluster);
  writeTable('custom-kinds.json', { kubernetes, verdicts: custom });
  const kubeconform = findProgram('kubeconform');
  if (kubeconform === undefined) {
    process.stderr.write('kubeconform is not installed; its verdicts are kept\n');
  } else {
    const answer = await cluster.send({ path: '/openapi/v2' });
    const openApi = JSON.parse(answer.text) as OpenApi;
    const created = variants.filter(({ isUpdate }) => !isUpdate);
    const found = askKubeconform(kubeconform, openApi, created, join(folder, 'schemas'));
    writeTable('kubeconform.json', found);
  }
} finally {
  await cluster.stop();
  rmSync(folder, { recursive: true, force: true });
}
