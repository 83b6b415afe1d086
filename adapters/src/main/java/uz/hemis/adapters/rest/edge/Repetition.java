package uz.hemis.adapters.rest.edge;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import uz.hemis.application.shared.KeptAnswers;

/** Makes deeds safe to repeat under their idempotency keys. */
@ApplicationScoped
class Repetition {

  private final KeptAnswers kept;
  private final Answers answers;
  private final RequestContext request;
  private final ObjectMapper mapper;

  Repetition(KeptAnswers kept, Answers answers, RequestContext request, ObjectMapper mapper) {
    this.kept = kept;
    this.answers = answers;
    this.request = request;
    this.mapper = mapper.copy().configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true);
  }

  /**
   * Claims the request's key for the deed until its transaction ends.
   *
   * @throws AnswerRepeated when the deed was done before
   * @throws EdgeRefusal when it is under way, or the key was used for another deed
   */
  void claim(Operation operation, Object[] parameters) {
    byte[] fingerprint = fingerprint(operation, parameters);
    request.fingerprint(fingerprint);
    switch (kept.claim(request.actor().account(), request.idempotencyKey(), fingerprint)) {
      case KeptAnswers.Free() -> {}
      case KeptAnswers.InFlight() -> throw new EdgeRefusal(EdgeFault.DEED_IN_FLIGHT);
      case KeptAnswers.Answered(KeptAnswers.Answer answer, boolean sameRequest) -> {
        if (!sameRequest) {
          throw new EdgeRefusal(EdgeFault.IDEMPOTENCY_KEY_REUSED);
        }
        throw new AnswerRepeated(answer.status(), answers.shownBefore(answer.body()));
      }
    }
  }

  /** Keeps the answer of the deed; it is there if and only if the deed is. */
  void keep(Operation operation, ShownAnswer shown) {
    KeptAnswers.Answer answer = new KeptAnswers.Answer(operation.status(), shown.json());
    if (!kept.keep(
        request.actor().account(), request.idempotencyKey(), request.fingerprint(), answer)) {
      throw new EdgeRefusal(EdgeFault.DEED_IN_FLIGHT);
    }
  }

  private byte[] fingerprint(Operation operation, Object[] parameters) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(operation.id().getBytes(StandardCharsets.UTF_8));
      for (Object parameter : parameters) {
        digest.update((byte) 0);
        if (parameter instanceof FileUpload file) {
          add(digest, file);
        } else {
          digest.update(mapper.writeValueAsBytes(parameter));
        }
      }
      return digest.digest();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void add(MessageDigest digest, FileUpload file) throws IOException {
    digest.update(file.fileName().getBytes(StandardCharsets.UTF_8));
    try (InputStream in =
        new DigestInputStream(Files.newInputStream(file.uploadedFile()), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
  }
}
