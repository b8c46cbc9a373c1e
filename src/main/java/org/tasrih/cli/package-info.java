/**
 * The {@code tasrih} command. Arguments come in, the output goes to standard output or a file,
 * complaints go to standard error, and an exit code says how it went (see {@link
 * org.tasrih.cli.ExitCode}).
 */
package org.tasrih.cli;
