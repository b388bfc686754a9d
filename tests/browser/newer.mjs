/** What scripts hold that ECMAScript 2019 has not: one line each. `node newer.mjs TYPESCRIPT FILE...` */
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [typescript, ...files] = process.argv.slice(2);
const ts = (await import(pathToFileURL(typescript))).default;

/** As TypeScript writes it for engines of a year: what they do not know is written in other words. */
function written(source, target) {
  const options = { target, module: ts.ModuleKind.ESNext, removeComments: true };
  return ts.transpileModule(source, { compilerOptions: options, reportDiagnostics: true });
}

/** Syntax that is not written in other words, as there are none. */
function* untold(node) {
  if (node.kind === ts.SyntaxKind.BigIntLiteral) yield "a BigInt";
  if (node.kind === ts.SyntaxKind.RegularExpressionLiteral && /\(\?<[=!]|\/[a-z]*[dv][a-z]*$/.test(node.text)) yield node.text;
  if (node.kind === ts.SyntaxKind.MetaProperty) yield node.getText();
  for (const child of node.getChildren()) yield* untold(child);
}

for (const file of files) {
  const source = readFileSync(file, "utf8");
  const older = written(source, ts.ScriptTarget.ES2019);
  const newest = written(source, ts.ScriptTarget.ESNext).outputText.split("\n");
  for (const fault of older.diagnostics) console.log(`${file}: ${ts.flattenDiagnosticMessageText(fault.messageText, " ")}`);
  older.outputText.split("\n").forEach((line, n) => {
    if (line !== newest[n]) console.log(`${file}: ${newest[n]?.slice(0, 100)}`);
  });
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.ESNext, true, ts.ScriptKind.JS);
  for (const found of new Set(untold(tree))) console.log(`${file}: ${found}`);
  for (const one of tree.statements) {
    if (one.getChildren().some((child) => child.kind === ts.SyntaxKind.AwaitExpression)) console.log(`${file}: await outside of a function`);
  }
}
