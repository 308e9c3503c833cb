/** What people write and say to us. */
package worktruly.support;
