/** Where the examples of the editors' page and their pictures lie, relative to the project. */
export const EXAMPLES = 'src/integrations/editors/examples';
