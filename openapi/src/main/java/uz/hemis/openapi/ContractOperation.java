package uz.hemis.openapi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the contract says of an operation, copied onto its generated method. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ContractOperation {

  /** The operation's {@code operationId}. */
  String id();

  /**
   * The operation's {@code x-permission}: a permission's name, {@code PUBLIC} for everybody or
   * {@code AUTHENTICATED} for everyone who is signed in.
   */
  String permission();
}
