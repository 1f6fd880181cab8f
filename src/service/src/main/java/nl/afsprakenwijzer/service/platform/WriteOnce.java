package nl.afsprakenwijzer.service.platform;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;

/** Does what {@link Write} promises. */
@Write
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 300)
class WriteOnce {
  static final String KEY = "Idempotency-Key";

  @Inject Transactions transactions;
  @Inject StoredReplies replies;
  @Inject ActingParty acting;
  @Inject HttpHeaders headers;

  @AroundInvoke
  Object run(InvocationContext call) {
    Optional<String> key = Optional.ofNullable(headers.getHeaderString(KEY));
    return transactions.write(() -> key.isEmpty() ? change(call) : once(key.get(), call));
  }

  private Object once(String key, InvocationContext call) throws Exception {
    String fingerprint = replies.fingerprint(call.getMethod(), call.getParameters());
    replies.refuseIfAnswered(acting.personId(), key, fingerprint);
    replies.claim(acting.personId(), key, fingerprint);
    Object result = change(call);
    replies.keep(acting.personId(), key, call.getMethod(), result);
    return result;
  }

  private Object change(InvocationContext call) throws Exception {
    Object result = call.proceed();
    acting.requireChecked();
    return result;
  }
}
