export function findPoppler(name: 'pdftotext' | 'pdftoppm' | 'pdfinfo'): string | null;
