/**
 * What {@code tasrih shell} lays at hand in JShell: articles come in as text, files or a glob, and
 * tables go to standard output. {@link org.tasrih.shell.Shell} has the functions, the resource
 * {@code startup.jsh} the imports.
 */
package org.tasrih.shell;
