import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['dist/', '.astro/', '.cache/', '.staging/', 'frozen/', 'content/', 'public/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  astro.configs['flat/recommended'],
  astro.configs['flat/jsx-a11y-strict'],
  {
    rules: {
      'func-style': ['error', 'declaration', { allowArrowFunctions: true }],
      eqeqeq: 'error',
      // A frame that scrolls has to be reachable with the keyboard.
      'astro/jsx-a11y/no-noninteractive-tabindex': ['error', { tags: ['pre', 'section'], roles: ['group'] }],
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'The clock is read in src/lib/time/clock.ts alone.',
        },
        {
          selector:
            "CallExpression[callee.object.name='fc'][callee.property.name=/^(assert|sample)$/]:not(:has(Property[key.name='seed']))",
          message: 'Give it a seed: a test may not fail by chance.',
        },
      ],
    },
  },
);
