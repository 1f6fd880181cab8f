package nl.afsprakenwijzer.service.platform;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a method of a resource that changes something. The method runs in one transaction together
 * with its audit rows, which is on the disk before the answer goes out; it may run again when
 * another transaction got in between. With an {@code Idempotency-Key} it runs once: the same
 * request later gets the same answer. What it returns must be a record that Jackson writes, or
 * nothing.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Write {}
