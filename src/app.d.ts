/** The version of the data package that a build is made with; `any` while developing, when data change underneath. */
declare const DATA_VERSION: string;
/** The name of the build: the one that the framework gives it. */
declare const BUILD_VERSION: string;

/** What browsers that know trusted types offer: https://www.w3.org/TR/trusted-types/. */
interface TrustedTypes {
  /** What a policy makes goes where a script's address is wanted, as a string does: hence typed as one. */
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: () => string },
  ): { createScriptURL(input: string): string };
}

interface Window {
  readonly trustedTypes?: TrustedTypes;
}
