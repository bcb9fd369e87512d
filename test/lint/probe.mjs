// Lints each text of a JSON list on standard input ({ file, text }) with the project's own configuration and
// prints the rules that complain. A process of its own, since jest cannot import ESLint's configuration file.
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

let input = '';
for await (const chunk of process.stdin) input += chunk;
// The texts lie in no file, so nothing is known of their types.
const eslint = new ESLint({ overrideConfig: tseslint.configs.disableTypeChecked });
const answers = [];
for (const { file, text } of JSON.parse(input)) {
  const [result] = await eslint.lintText(text, { filePath: file });
  answers.push((result?.messages ?? []).map((message) => message.ruleId ?? message.message));
}
process.stdout.write(JSON.stringify(answers));
