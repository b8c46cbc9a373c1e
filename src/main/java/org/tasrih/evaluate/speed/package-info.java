/**
 * How fast Tasrih is beside CoreNLP, measured on the same articles in the same process by turns.
 * Articles come in, a {@link org.tasrih.evaluate.speed.SpeedReport} goes out. Every figure is a
 * median with its spread, since other processes share the machine.
 */
package org.tasrih.evaluate.speed;
