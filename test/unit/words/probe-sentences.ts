import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Where the probe puts into words what it saw, and what it answers to a request that it does not take. */
const PLACES = [
  'probe/{dns,http,net,policy,steps,surroundings,tls,x509}/*.ts', 'probe/doors/read-request.ts', 'probe/doors/service/trouble-problem.ts', 'probe/doors/{fit-reply,sessions}.ts', 'probe/doors/loopback/{guard,server}.ts', 'probe/doors/native/{caller,host}.ts', 'lib/protocol/target.ts',
];

interface Node { type: string; [key: string]: unknown }

/** Every sentence in the probe's sources that a person may come to see, `{}` for what is filled in. Each with its file. */
export function probeSentences(places: readonly string[] = PLACES): { file: string; text: string }[] {
  return globSync([...places], { cwd: ROOT }).sort().flatMap((file) => {
    const found = new Set<string>();
    walk(parseSync(file, readFileSync(ROOT + file, 'utf8')).program as unknown as Node, found);
    return [...found].map((text) => ({ file, text }));
  });
}

function walk(node: unknown, found: Set<string>): void {
  if (Array.isArray(node)) return node.forEach((each) => walk(each, found));
  if (typeof node !== 'object' || node === null) return;
  const { type } = node as Node;
  if (type === 'ImportDeclaration' || type === 'TSLiteralType') return;
  if (type === 'TemplateLiteral' || type === 'Literal') {
    for (const text of textsOf(node as Node)) if (isSentence(text)) found.add(text);
    return;
  }
  for (const [key, each] of Object.entries(node)) if (key !== 'type') walk(each, found);
}

/** Two words, the first of more than one letter. */
function isSentence(text: string): boolean {
  return /[A-Za-z]{2,} [a-z{]/.test(text);
}

/** A template once for each way that its conditions may go. */
function textsOf(node: Node): string[] {
  switch (node.type) {
    case 'Literal': return [typeof node['value'] === 'string' ? node['value'] : '{}'];
    case 'TemplateLiteral': {
      const quasis = node['quasis'] as { value: { cooked: string } }[];
      return (node['expressions'] as Node[]).reduce(
        (texts, expression, index) => texts.flatMap((text) => textsOf(expression).map((inner) => text + inner + quasis[index + 1]!.value.cooked)), [quasis[0]!.value.cooked],
      );
    }
    case 'ConditionalExpression': return [...textsOf(node['consequent'] as Node), ...textsOf(node['alternate'] as Node)];
    case 'LogicalExpression': return [...textsOf(node['left'] as Node), ...textsOf(node['right'] as Node)];
    case 'ParenthesizedExpression': return textsOf(node['expression'] as Node);
    default: return ['{}'];
  }
}

/** What the command hands to `said` as it stands in its sources, single words too. */
export function saidWords(): { file: string; text: string }[] {
  return globSync(['probe/doors/*.ts', 'probe/doors/{command,loopback,native,print}/*.ts'], { cwd: ROOT }).sort().flatMap((file) => {
    const found = new Set<string>();
    const visit = (node: unknown): void => {
      if (Array.isArray(node)) return node.forEach(visit);
      if (typeof node !== 'object' || node === null) return;
      const { type, callee, arguments: given } = node as Node & { callee?: { name?: string; property?: { name?: string } }; arguments?: Node[] };
      if (type === 'CallExpression' && (callee?.name === 'said' || callee?.property?.name === 'said') && given?.[0]) for (const text of textsOf(given[0])) if (text !== '{}') found.add(text);
      Object.values(node).forEach(visit);
    };
    visit(parseSync(file, readFileSync(ROOT + file, 'utf8')).program);
    return [...found].map((text) => ({ file, text }));
  });
}
