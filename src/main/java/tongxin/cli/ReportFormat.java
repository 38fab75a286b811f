package tongxin.cli;

/** How problems are printed: for people, or for editors. */
enum ReportFormat {
  TEXT,
  JSON
}
