/**
 * The inputs of the command: files, folders and standard input come in, {@link
 * org.tasrih.Document}s go out one after another to a {@link org.tasrih.cli.input.Sink}, and a
 * {@link org.tasrih.cli.input.Complaint} for whatever cannot be read. Each kind of file has a
 * reader of its own, listed in {@link org.tasrih.cli.input.Kind}.
 */
package org.tasrih.cli.input;
