/** The part of Mozilla's web-ext that the checks use; the package has no types of its own. */
declare module 'web-ext' {
  export interface LintFinding {
    _type: 'error' | 'warning' | 'notice';
    code: string;
    message: string;
    file?: string;
    line?: number;
    column?: number;
  }
  export interface LintReport {
    errors: LintFinding[];
    warnings: LintFinding[];
    notices: LintFinding[];
  }
  export const cmd: {
    /** Prints its report and answers with it, unless `shouldExitProgram`. */
    lint(
      options: { sourceDir: string; artifactsDir: string; output: 'none' | 'json' | 'text'; boring: boolean },
      parts: { shouldExitProgram: boolean },
    ): Promise<LintReport>;
  };
}
