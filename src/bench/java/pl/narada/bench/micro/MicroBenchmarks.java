package pl.narada.bench.micro;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs them all: {@code ./mvnw -Pmicrobench verify}; figures in target/bench/micro.json. */
public final class MicroBenchmarks {

    private MicroBenchmarks() {}

    public static void main(String[] args) throws RunnerException, IOException {
        Path figures = Files.createDirectories(Path.of("target", "bench")).resolve("micro.json");
        new Runner(new OptionsBuilder()
                        .include("pl\\.narada\\..*Benchmark\\." + System.getProperty("bench.only", ""))
                        .mode(Mode.AverageTime)
                        .timeUnit(TimeUnit.MICROSECONDS)
                        .forks(2)
                        .warmupIterations(3)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(1))
                        .addProfiler(GCProfiler.class)
                        .resultFormat(ResultFormatType.JSON)
                        .result(figures.toString())
                        .build())
                .run();
    }
}
