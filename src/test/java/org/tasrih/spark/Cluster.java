package org.tasrih.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The cluster of {@code src/main/spark}: a master and workers as processes of this machine. */
final class Cluster implements AutoCloseable {
  private static final String SCRIPT = "src/main/spark/cluster";

  private final Path home;

  private Cluster(Path home) {
    this.home = home;
  }

  /** Starts a master and {@code workers} workers that live in {@code home}. */
  static Cluster start(Path home, int workers) throws IOException {
    Cluster cluster = new Cluster(home);
    cluster.run("stop");
    try {
      cluster.run("start", Integer.toString(workers));
    } catch (IllegalStateException e) {
      cluster.close();
      throw e;
    }
    return cluster;
  }

  /** Ends a worker and its executors as a crash would. */
  void kill(int worker) throws IOException {
    run("kill", Integer.toString(worker));
  }

  /** Submits a job, whose log goes to {@code log}. */
  Process submit(Path log, List<String> arguments) throws IOException {
    return process(log, "submit", arguments);
  }

  @Override
  public void close() throws IOException {
    run("stop");
  }

  private void run(String action, String... arguments) throws IOException {
    Process process = process(Path.of("target/spark-cluster.log"), action, List.of(arguments));
    int code = process.onExit().join().exitValue();
    if (code != 0) {
      throw new IllegalStateException(
          SCRIPT + " " + action + " ends with " + code + "; see target/spark-cluster.log");
    }
  }

  private Process process(Path log, String action, List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("bash", SCRIPT, action));
    command.addAll(arguments);
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().put("CLUSTER_HOME", home.toAbsolutePath().toString());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    return builder.start();
  }
}
