package io.github.dingdianrules.examples.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import io.github.dingdianrules.casefiles.AssessmentJson;
import io.github.dingdianrules.casefiles.CaseFileException;
import io.github.dingdianrules.engine.PolicyEngine;
import java.io.IOException;
import java.util.Iterator;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import scala.Tuple2;

/**
 * Assesses every case below a directory: case files ({@code .yaml}, {@code .yml}, {@code .json}) and lines of JSON
 * ({@code .jsonl}). Writes a line of JSON for each case to {@code OUT/kind=assessment}, and for each file or line that is
 * no case to {@code OUT/kind=reject}.
 */
public final class AssessDirectory {

    private static final String ASSESSMENT = "assessment";
    private static final String REJECT = "reject";

    private AssessDirectory() {}

    /** @param args id of the policy, directory of the cases, directory to make for the answers */
    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            throw new IllegalArgumentException("three arguments are needed: POLICY IN OUT");
        }
        try (SparkSession spark =
                SparkSession.builder().appName("dingdian " + args[0]).getOrCreate()) {
            assess(spark, args[0], args[1], args[2]);
        }
    }

    static void assess(SparkSession spark, String policy, String in, String out) {
        PolicyCoordinates coordinates = Engines.locate(policy); // an unknown policy fails here, not on the executors
        Broadcast<PolicyCoordinates> rules =
                JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(coordinates);
        files(spark, in)
                .union(lines(spark, in))
                .flatMap(
                        (FlatMapFunction<Row, Tuple2<String, String>>) row -> answers(rules.value(), row),
                        Encoders.tuple(Encoders.STRING(), Encoders.STRING()))
                .toDF("kind", "value")
                .write()
                .partitionBy("kind") // one pass: nothing is assessed twice
                .text(out);
    }

    private static Dataset<Row> files(SparkSession spark, String in) {
        return spark.read()
                .format("binaryFile")
                .option("recursiveFileLookup", true)
                .option("pathGlobFilter", "*.{yaml,yml,json}")
                .load(in)
                .select(col("path"), lit(false), col("content"));
    }

    private static Dataset<Row> lines(SparkSession spark, String in) {
        return spark.read()
                .option("recursiveFileLookup", true)
                .option("pathGlobFilter", "*.jsonl")
                .text(in)
                .select(col("_metadata.file_path"), lit(true), col("value").cast("binary"));
    }

    private static Iterator<Tuple2<String, String>> answers(PolicyCoordinates rules, Row row) {
        CaseText text = new CaseText(row.getString(0), row.getBoolean(1), row.getAs(2));
        if (text.isBlank()) {
            return Stream.<Tuple2<String, String>>empty().iterator();
        }
        PolicyEngine engine = Engines.at(rules);
        try {
            return text.cases().stream()
                    .map(entry -> new Tuple2<>(ASSESSMENT, AssessmentJson.writeCompact(engine.assess(entry.facts()))))
                    .iterator();
        } catch (CaseFileException e) {
            return Stream.of(new Tuple2<>(REJECT, text.reject(e.problems()))).iterator();
        }
    }
}
