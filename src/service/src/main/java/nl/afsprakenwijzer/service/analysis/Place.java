package nl.afsprakenwijzer.service.analysis;

/** Where something stands in a text: half-open UTF-16 offsets. */
interface Place {
  int begin();

  int end();

  default int length() {
    return end() - begin();
  }
}
