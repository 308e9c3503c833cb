/** Trials that were recorded. */
package perfectwork.recording;
