package nl.afsprakenwijzer.service.platform;

/**
 * Fired when somebody tried what the policy does not allow, after the request was rolled back.
 *
 * @param operation the id of the operation in the API
 * @param status the HTTP status of the answer
 */
public record RefusedAttempt(String operation, int status) {}
