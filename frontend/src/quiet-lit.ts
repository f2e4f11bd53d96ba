// For tests: Lit's development build warns that it is one. That is known, and would bury warnings that matter.
(globalThis as { litIssuedWarnings?: Set<string> }).litIssuedWarnings = new Set(['dev-mode']);
export {};
