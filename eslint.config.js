import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';
import { importTable } from './scripts/import-table.mjs';
import { networkGlobals, networkSyntax } from './scripts/no-network.mjs';

export default defineConfig(
  globalIgnores(['dist', 'packages', 'screenshots']),
  ts.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      'max-lines': ['error', { max: 300 }],
      eqeqeq: ['error', 'always'],
    },
  },
  {
    // These rules do not see casts written in JSDoc; tsc checks these files.
    files: ['**/*.mjs'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off', '@typescript-eslint/no-unsafe-return': 'off' },
  },
  {
    files: ['src/**'],
    rules: {
      'no-console': 'error',
      'no-eval': 'error',
      'no-restricted-globals': ['error', 'chrome', 'browser', ...networkGlobals],
      'no-restricted-syntax': [
        'error',
        ...networkSyntax,
        { selector: 'ImportExpression', message: 'Import statically: the import table does not see import().' },
        { selector: 'ExportDefaultDeclaration', message: 'Use named exports.' },
        {
          selector: 'AssignmentExpression[left.property.name=/^(inner|outer)HTML$/]',
          message: 'Text from mails never becomes markup.',
        },
        {
          selector: 'CallExpression[callee.property.name=insertAdjacentHTML]',
          message: 'Text from mails never becomes markup.',
        },
        {
          selector: 'JSXText[value=/^(?!\\s*Ghostlight\\s*$)[^]*\\p{L}/u]',
          message: 'Every string stands in both catalogues.',
        },
        {
          selector:
            'JSXAttribute[name.name=/^(aria-label|title|placeholder|alt)$/] > Literal[value=/^(?!Ghostlight$).*\\p{L}/u]',
          message: 'Every string stands in both catalogues.',
        },
      ],
    },
  },
  importTable,
);
