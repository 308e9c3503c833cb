package dev.privet.analyzer.facts;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/**
 * Facts as bytes: a header (magic, version, checksum), the table of all strings, the table of all
 * types, then the file with its declarations and bodies. Numbers have variable length, positions
 * are differences. Equal facts have equal bytes.
 */
public final class FactsCodec {
  /** The version of the form and of what the facts mean; bytes of another version are not read. */
  public static final int VERSION = 1;

  private static final int MAGIC = 0x50525646;
  private static final int HEADER = 12;

  private FactsCodec() {}

  /** The facts as bytes. */
  public static byte[] encode(FileFacts facts) {
    Sink sink = new Sink();
    FileCodec.write(sink, facts);
    byte[] content = sink.toBytes();
    CRC32C checksum = new CRC32C();
    checksum.update(content);
    return ByteBuffer.allocate(HEADER + content.length)
        .putInt(MAGIC)
        .putInt(VERSION)
        .putInt((int) checksum.getValue())
        .put(content)
        .array();
  }

  /**
   * The facts that {@link #encode} turned into these bytes.
   *
   * @throws CorruptFactsException if the bytes are anything else
   */
  public static FileFacts decode(byte[] bytes) throws CorruptFactsException {
    if (bytes.length < HEADER) {
      throw new CorruptFactsException(
          "found " + bytes.length + " bytes, expected a header of " + HEADER);
    }
    ByteBuffer header = ByteBuffer.wrap(bytes);
    if (header.getInt() != MAGIC) {
      throw new CorruptFactsException("found no facts, expected them to begin with PRVF");
    }
    int version = header.getInt();
    if (version != VERSION) {
      throw new CorruptFactsException("found version " + version + ", expected " + VERSION);
    }
    CRC32C checksum = new CRC32C();
    checksum.update(bytes, HEADER, bytes.length - HEADER);
    if (header.getInt() != (int) checksum.getValue()) {
      throw new CorruptFactsException("the checksum does not fit the content");
    }
    try {
      Source source = new Source(bytes, HEADER);
      FileFacts facts = FileCodec.read(source);
      if (!source.isAtEnd()) {
        throw new CorruptFactsException("found more bytes than the facts need");
      }
      return facts;
    } catch (RuntimeException malformed) {
      throw new CorruptFactsException("the content is not well formed", malformed);
    }
  }
}
