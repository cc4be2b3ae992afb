"""Runs `hearsay extract --stdin` over JSON Lines on Apache Spark: articles in, records out.

    pip install pyspark        # needs Java 17
    python3 hearsay_on_spark.py --hearsay /usr/local/bin/hearsay articles.jsonl claims

The program has to be at the same place on every worker. Each partition goes through one process of it;
an article that cannot be read gives an error record in its place, so that nothing is lost and no task
fails for it. A task whose worker dies is run again by Spark, from its input.

Spark reads text as UTF-8 and puts U+FFFD in the place of bytes that are none, without a word: records of
such articles have the flag `replaced-characters`, and their offsets count in what Spark handed on.
"""

import argparse

from pyspark.sql import SparkSession


def records(context, program, articles, partitions=None):
    """The records of the articles in some files of JSON Lines, as an RDD of lines."""
    lines = context.textFile(articles, minPartitions=partitions)
    return lines.pipe(f"{program} extract --stdin --quiet", checkCode=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("articles", help="a file or folder of JSON Lines, as Spark names it")
    parser.add_argument("output", help="the folder that the records are written to")
    parser.add_argument("--hearsay", default="hearsay", help="the program, on every worker")
    parser.add_argument("--partitions", type=int, help="at least so many parts")
    arguments = parser.parse_args()
    spark = SparkSession.builder.appName("hearsay").getOrCreate()
    found = records(
        spark.sparkContext, arguments.hearsay, arguments.articles, arguments.partitions)
    found.saveAsTextFile(arguments.output)
    spark.stop()


if __name__ == "__main__":
    main()
